type Mode = 'readonly' | 'readwrite'

/**
 * Opens one on first use, and again after it was emptied. Its promises reject with what the browser says: storage may
 * be blocked or full, so whoever asks decides what that means.
 */
export function openBox(name: string, keys: IDBObjectStoreParameters, index?: string) {
  let opening: Promise<IDBDatabase> | null = null
  let isOver = false

  function open(): Promise<IDBDatabase> {
    if (isOver) return Promise.reject(new Error('What was kept here has been wiped'))
    opening ??= opened(name, (database) => {
      const store = database.createObjectStore('kept', keys)
      if (index) store.createIndex(index, index, { unique: true })
    }).then((database) => {
      // Another page wipes it: whoever was signed in is not any more.
      database.onversionchange = () => end(database)
      return database
    })
    opening.catch(() => {
      opening = null
    })
    return opening
  }

  function end(database: IDBDatabase) {
    isOver = true
    opening = null
    database.close()
  }

  return {
    /** Asks the store one thing; settles when the transaction has. */
    run: async <Result>(mode: Mode, ask: (store: IDBObjectStore) => IDBRequest<Result>): Promise<Result> => {
      const transaction = (await open()).transaction('kept', mode)
      const request = ask(transaction.objectStore('kept'))
      return new Promise((resolve, reject) => {
        transaction.oncomplete = () => resolve(request.result)
        transaction.onerror = () => reject(transaction.error)
        transaction.onabort = () => reject(transaction.error)
      })
    },
    /** Deletes everything, also under other pages, and keeps nothing more until `begin`. */
    wipe: async () => {
      const database = await opening?.catch(() => null)
      if (database) end(database)
      isOver = true
      await deleted(name).catch(() => undefined)
    },
    /** Somebody has signed in: things may be kept again. */
    begin: () => {
      isOver = false
    },
  }
}

function opened(name: string, create: (database: IDBDatabase) => void): Promise<IDBDatabase> {
  return new Promise((resolve, reject) => {
    const request = indexedDB.open(name, 1)
    request.onupgradeneeded = () => create(request.result)
    request.onsuccess = () => resolve(request.result)
    request.onerror = () => reject(request.error)
  })
}

function deleted(name: string): Promise<void> {
  return new Promise((resolve, reject) => {
    const request = indexedDB.deleteDatabase(name)
    request.onsuccess = () => resolve()
    request.onerror = () => reject(request.error)
  })
}
